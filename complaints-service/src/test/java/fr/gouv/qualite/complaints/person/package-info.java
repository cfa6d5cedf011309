/** Tests of this feature. */
@NullMarked
package fr.gouv.qualite.complaints.person;

import org.jspecify.annotations.NullMarked;
