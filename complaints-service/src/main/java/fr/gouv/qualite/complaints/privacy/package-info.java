/** What is personal in a case: who was shown it, how long it is kept, how it is erased. */
@NullMarked
package fr.gouv.qualite.complaints.privacy;

import org.jspecify.annotations.NullMarked;
