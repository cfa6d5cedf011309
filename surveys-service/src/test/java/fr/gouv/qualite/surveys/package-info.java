@NullMarked
package fr.gouv.qualite.surveys;

import org.jspecify.annotations.NullMarked;
