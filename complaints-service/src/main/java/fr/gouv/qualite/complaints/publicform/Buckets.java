package fr.gouv.qualite.complaints.publicform;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** What is left of one limit to each address or case, in the memory of this replica. */
final class Buckets {

    /** Beyond, the least recently used are forgotten: whoever has that many addresses is not stopped by counting. */
    private static final int MOST = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    Buckets(RateLimits.Rate rate) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(rate.every())
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.every()))
                        .build());
    }

    /** Takes one; how long to wait for the next one when there is none, zero when it was taken. */
    Duration take(String key) {
        var taken = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(taken.isConsumed() ? 0 : taken.getNanosToWaitForRefill());
    }

    /** How long to wait for one; nothing is taken. */
    Duration wait(String key) {
        return Duration.ofNanos(buckets.get(key).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }
}
