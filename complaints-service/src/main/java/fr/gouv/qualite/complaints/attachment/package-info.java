/** The files that a person or an agent joins to a case: received, checked, stored, shown to agents who handle it, erased. */
@NullMarked
package fr.gouv.qualite.complaints.attachment;

import org.jspecify.annotations.NullMarked;
