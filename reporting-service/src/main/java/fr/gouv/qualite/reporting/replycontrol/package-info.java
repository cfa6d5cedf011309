/** The quarterly controls of the replies of a site. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.replycontrol;
