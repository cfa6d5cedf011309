@NullMarked
package fr.gouv.qualite.platform.mail;

import org.jspecify.annotations.NullMarked;
