/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.letter;

import org.jspecify.annotations.NullMarked;
