/** What is written to people and by them: the letters about a case, their thread, the mailboxes that are read. */
@NullMarked
package fr.gouv.qualite.complaints.mail;

import org.jspecify.annotations.NullMarked;
