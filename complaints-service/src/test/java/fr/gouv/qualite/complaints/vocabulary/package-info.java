/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.vocabulary;

import org.jspecify.annotations.NullMarked;
