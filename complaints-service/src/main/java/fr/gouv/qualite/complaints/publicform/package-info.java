/** What anyone can do without an account: lodge a case, follow it. */
@NullMarked
package fr.gouv.qualite.complaints.publicform;

import org.jspecify.annotations.NullMarked;
