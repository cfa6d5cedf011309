/** Which sites and months figures are about, and what is asked of these sites. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.perimeter;
