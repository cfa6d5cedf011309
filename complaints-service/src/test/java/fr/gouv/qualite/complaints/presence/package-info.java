@NullMarked
package fr.gouv.qualite.complaints.presence;

import org.jspecify.annotations.NullMarked;
