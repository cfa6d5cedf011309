/** The events of the other services, as reporting reads them: one record and one line of {@code Topic} a topic. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.topic;
