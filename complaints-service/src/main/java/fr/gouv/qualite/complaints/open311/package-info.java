/** Open311 GeoReport v2: cases lodged by town halls and applications, and what is public of them. */
@NullMarked
package fr.gouv.qualite.complaints.open311;

import org.jspecify.annotations.NullMarked;
