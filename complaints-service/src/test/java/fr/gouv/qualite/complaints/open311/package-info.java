/** Open311 as applications use it. */
@NullMarked
package fr.gouv.qualite.complaints.open311;

import org.jspecify.annotations.NullMarked;
