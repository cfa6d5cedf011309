/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.attachment;

import org.jspecify.annotations.NullMarked;
