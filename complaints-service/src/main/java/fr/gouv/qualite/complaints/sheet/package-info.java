/** How the tables of this service are asked for. */
@NullMarked
package fr.gouv.qualite.complaints.sheet;

import org.jspecify.annotations.NullMarked;
