/** Letters that wait in the database until the mail server takes them. */
@NullMarked
package fr.gouv.qualite.complaints.mail;

import org.jspecify.annotations.NullMarked;
