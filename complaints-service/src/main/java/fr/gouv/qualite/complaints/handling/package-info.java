/** The steps that staff take on a case, with the letters that they send. */
@NullMarked
package fr.gouv.qualite.complaints.handling;

import org.jspecify.annotations.NullMarked;
