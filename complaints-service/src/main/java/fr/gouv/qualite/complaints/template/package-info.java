/** Texts for answers, with fields to fill in. */
@NullMarked
package fr.gouv.qualite.complaints.template;

import org.jspecify.annotations.NullMarked;
