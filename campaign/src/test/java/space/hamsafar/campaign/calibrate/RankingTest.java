package space.hamsafar.campaign.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void tellsWhoIsClearlyInOutAndBetween() {
        Planted planted = Planted.of(300, 12, 4, 4, 5);
        Ranking ranking = Ranking.of(Calibration.of(planted.ratings()), 60, 1);

        assertThat(ranking.entries().getFirst().zone()).isEqualTo(Ranking.Zone.CLEARLY_IN);
        assertThat(ranking.entries().getLast().zone()).isEqualTo(Ranking.Zone.CLEARLY_OUT);
        assertThat(ranking.entries().get(59).zone()).isEqualTo(Ranking.Zone.GREY);
        assertThat(ranking.entries()).allSatisfy(entry -> {
            assertThat(entry.best()).isLessThanOrEqualTo(entry.worst());
            assertThat(entry.chance()).isBetween(0.0, 1.0);
        });
        assertThat(Ranking.of(Calibration.of(planted.ratings()), 60, 1)).isEqualTo(ranking);
    }

    @Test
    void looksAgainAtAScoreFarOffAndAtAnAssessorWhoBecomesMilder() {
        Planted planted = Planted.of(400, 10, 3, 4, 9);
        List<Rating> ratings = new ArrayList<>();
        int given = 0;
        for (Rating rating : planted.ratings()) {
            boolean drifts = rating.assessor().equals("j3");
            double more = drifts ? 0.15 * given++ : 0;
            ratings.add(new Rating(rating.applicant(), rating.assessor(), rating.score() + more, rating.order()));
        }
        Rating slip = ratings.get(100);
        ratings.set(100, new Rating(slip.applicant(), slip.assessor(), slip.score() - 45, slip.order()));

        SecondLook look = SecondLook.at(ratings, Calibration.of(ratings));

        assertThat(look.outliers().getFirst().rating().order()).isEqualTo(100);
        assertThat(look.outliers().getFirst().deviations()).isLessThan(-3.5);
        assertThat(look.drifts()).extracting(SecondLook.Drift::assessor).containsExactly("j3");
        assertThat(look.drifts().getFirst().change()).isBetween(10.0, 25.0);
    }
}
