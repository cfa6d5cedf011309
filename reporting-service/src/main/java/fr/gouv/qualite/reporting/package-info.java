/** Dashboards, action plan and annual reports, made from what the other services tell. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting;
