package fr.gouv.qualite.platform.test;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Headers that programs send by mistake, or to see what happens. */
final class OddHeaders {

    private static final List<Map.Entry<String, String>> ALL = List.of(
            Map.entry("Accept", "text/html;q=2, */*;q=x"),
            Map.entry("Accept", "application/xml"),
            Map.entry("Accept", "x"),
            Map.entry("Accept-Language", "zz-!!;q=9"),
            Map.entry("Accept-Encoding", "gzip;q=9, br;q=-1"),
            Map.entry("Content-Encoding", "gzip"),
            Map.entry("Content-Encoding", "x"),
            Map.entry("Range", "bytes=5-1"),
            Map.entry("Range", "items=-"),
            Map.entry("If-Match", "\"a"),
            Map.entry("If-Match", "W/\"0\", \"\""),
            Map.entry("If-None-Match", "a, \"b"),
            Map.entry("If-Modified-Since", "hier"),
            Map.entry("If-Unmodified-Since", "Thu, 99 Nov 2026 25:61:61 GMT"),
            Map.entry("Idempotency-Key", "00000000-0000-0000-0000-000000000000"),
            Map.entry("Idempotency-Key", "é"),
            Map.entry("Case-Secret", "';--"),
            Map.entry("Origin", "null"),
            Map.entry("Cookie", "a=b; =; ;"),
            Map.entry("X-Forwarded-For", "::1, a, '"),
            Map.entry("Forwarded", "for=\"_x"),
            Map.entry("X-HTTP-Method-Override", "DELETE"),
            Map.entry("traceparent", "00-zz-0-ff"),
            Map.entry("Authorization", "Bearer"),
            Map.entry("Authorization", "Basic x"));

    private OddHeaders() {}

    static Map.Entry<String, String> one(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
