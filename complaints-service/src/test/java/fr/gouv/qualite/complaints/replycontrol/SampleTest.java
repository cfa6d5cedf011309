package fr.gouv.qualite.complaints.replycontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final List<String> NUMBERS =
            IntStream.range(0, 100).mapToObj(i -> "76-2022-%06d".formatted(i)).toList();

    @Test
    void the_same_seed_draws_the_same_sample_whatever_the_order_of_the_cases() {
        // Given
        List<String> shuffled = new ArrayList<>(NUMBERS);
        Collections.shuffle(shuffled, new Random(7));

        // When
        List<String> drawn = new Sample(20220331, 20).draw(shuffled);

        // Then
        assertThat(drawn).hasSize(20).doesNotHaveDuplicates().isEqualTo(new Sample(20220331, 20).draw(NUMBERS));
        assertThat(new Sample(20220332, 20).draw(NUMBERS)).isNotEqualTo(drawn);
    }

    @Test
    void a_larger_sample_goes_on_where_the_smaller_stopped() {
        assertThat(new Sample(1, 50).draw(NUMBERS).subList(0, 10)).isEqualTo(new Sample(1, 10).draw(NUMBERS));
    }

    @Test
    void all_are_drawn_when_there_are_fewer_than_wanted() {
        assertThat(new Sample(1, 20).draw(List.of("B", "A"))).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void no_case_is_drawn_more_often_than_others() {
        // When
        Map<String, Integer> times = new HashMap<>();
        for (int seed = 0; seed < 1_000; seed++) {
            new Sample(seed, 10).draw(NUMBERS).forEach(number -> times.merge(number, 1, Integer::sum));
        }

        // Then: 100 times each on average; further than 4.5 standard deviations (9.5) would be no chance.
        assertThat(times).hasSize(100);
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isBetween(57, 143));
    }
}
