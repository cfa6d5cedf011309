/** What the other services said, kept in tables made for the questions asked here, and rebuilt from the topics at will. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.readmodel;
