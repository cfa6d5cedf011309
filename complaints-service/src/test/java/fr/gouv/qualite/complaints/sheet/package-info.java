@NullMarked
package fr.gouv.qualite.complaints.sheet;

import org.jspecify.annotations.NullMarked;
