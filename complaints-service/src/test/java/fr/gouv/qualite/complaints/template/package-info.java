/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.template;

import org.jspecify.annotations.NullMarked;
