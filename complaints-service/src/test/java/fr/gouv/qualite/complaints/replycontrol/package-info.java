@NullMarked
package fr.gouv.qualite.complaints.replycontrol;

import org.jspecify.annotations.NullMarked;
