/** What the person who wrote may do with their case: follow it, rate its answer, write again, erase it. */
@NullMarked
package fr.gouv.qualite.complaints.followup;

import org.jspecify.annotations.NullMarked;
