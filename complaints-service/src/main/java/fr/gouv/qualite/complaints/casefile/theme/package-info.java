/** What cases are about, in the words of each prefecture: spelled alike, listed, and merged by its quality manager. */
@NullMarked
package fr.gouv.qualite.complaints.casefile.theme;

import org.jspecify.annotations.NullMarked;
