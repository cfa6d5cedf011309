/** The dashboards of a site and of a prefecture. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.dashboard;
