/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.casefile;

import org.jspecify.annotations.NullMarked;
