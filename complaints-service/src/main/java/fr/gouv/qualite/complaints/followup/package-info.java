/** The person's own acts on their case: follow it, rate its answer, write again, erase it. */
@NullMarked
package fr.gouv.qualite.complaints.followup;

import org.jspecify.annotations.NullMarked;
