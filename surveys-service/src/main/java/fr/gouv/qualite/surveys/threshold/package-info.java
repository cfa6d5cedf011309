/** The satisfaction under which an improvement action is called for, as the frameworks set it. */
@NullMarked
package fr.gouv.qualite.surveys.threshold;

import org.jspecify.annotations.NullMarked;
