package fr.gouv.qualite.complaints.attachment;

import io.smallrye.config.ConfigMapping;

/** How many files a case takes. How large each may be is {@code qualite.bodies.largest-file}, 5 MB. */
@ConfigMapping(prefix = "qualite.attachments")
interface AttachmentLimits {

    /** From the person who wrote. */
    int perPerson();

    /** In all, those of the agents included. */
    int perCase();
}
