/** Public acts that need no account: lodge a case, follow it. */
@NullMarked
package fr.gouv.qualite.complaints.publicform;

import org.jspecify.annotations.NullMarked;
