/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.mail;

import org.jspecify.annotations.NullMarked;
