/** Reads an e-mail as mail programs write it: who sent it, what it says, which files came with it. */
@NullMarked
package fr.gouv.qualite.complaints.mailbox.reading;

import org.jspecify.annotations.NullMarked;
