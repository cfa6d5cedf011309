/** Everything that one person wrote, found again by who they are. */
@NullMarked
package fr.gouv.qualite.complaints.person;

import org.jspecify.annotations.NullMarked;
