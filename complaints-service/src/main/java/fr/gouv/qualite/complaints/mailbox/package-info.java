/** Reads the mailboxes that people write to, and makes cases of what they write. */
@NullMarked
package fr.gouv.qualite.complaints.mailbox;

import org.jspecify.annotations.NullMarked;
