/** Files that people and systems take away. */
@NullMarked
package fr.gouv.qualite.platform.service.download;

import org.jspecify.annotations.NullMarked;
