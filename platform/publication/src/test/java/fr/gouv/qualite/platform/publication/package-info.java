@NullMarked
package fr.gouv.qualite.platform.publication;

import org.jspecify.annotations.NullMarked;
