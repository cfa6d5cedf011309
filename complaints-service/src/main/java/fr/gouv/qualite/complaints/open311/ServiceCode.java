package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.platform.InvalidValueException;
import fr.gouv.qualite.platform.SiteCode;
import java.util.Arrays;
import java.util.Optional;

/** What a request is about, as applications name it: a site and what one has to say to it, {@code 76-ROUEN_COMPLAINT}. */
record ServiceCode(SiteCode site, CaseKind kind) {

    /** Empty when it names nothing that can be. */
    static Optional<ServiceCode> parse(String code) {
        int end = code.indexOf('_');
        String kind = code.substring(end + 1);
        return Arrays.stream(CaseKind.values())
                .filter(known -> end > 0 && known.name().equals(kind))
                .findFirst()
                .flatMap(known -> site(code.substring(0, end)).map(site -> new ServiceCode(site, known)));
    }

    private static Optional<SiteCode> site(String code) {
        try {
            return Optional.of(SiteCode.of(code));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return site + "_" + kind;
    }
}
