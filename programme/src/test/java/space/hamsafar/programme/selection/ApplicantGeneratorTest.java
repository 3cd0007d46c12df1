package space.hamsafar.programme.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicantGeneratorTest {

    private static final Set<Integer> FINALISTS = Set.of(417, 2871);
    private static final Applicant FIRST_ROW = new Applicant(
            "A-000001",
            LocalDate.of(1989, 9, 1),
            "male",
            "PK",
            "Punjab",
            174,
            75,
            "master",
            "computing",
            6,
            0,
            1,
            0,
            true,
            "ur");

    @Test
    void aLongerFileBeginsWithTheShorterOne() {
        var few = ApplicantGenerator.generate(500, 42, FINALISTS).toList();
        var many = ApplicantGenerator.generate(3_000, 42, FINALISTS).toList();
        assertThat(many.subList(0, 500)).isEqualTo(few);
    }

    @Test
    void anotherSeedDrawsOtherPeople() {
        var first = ApplicantGenerator.generate(50, 1).toList();
        var second = ApplicantGenerator.generate(50, 2).toList();
        assertThat(first).doesNotContainAnyElementsOf(second);
    }

    @Test
    void qualifiedRowsMeetTheUsualCriteriaWithAnySeed() {
        for (long seed = 0; seed < 300; seed++) {
            var campaign = SelectionFixture.campaign(0);
            var applicants = ApplicantGenerator.generate(2, seed, Set.of(1, 2)).toList();
            var decisions = Eligibility.decide(new Campaign(
                    campaign.opens(),
                    campaign.closes(),
                    campaign.referenceDay(),
                    campaign.finalists(),
                    campaign.confidence(),
                    campaign.eligibleShare(),
                    campaign.rules(),
                    campaign.stages(),
                    applicants,
                    campaign.provenance()));
            assertThat(decisions).as("seed %d: %s", seed, applicants).allMatch(Decision::eligible);
        }
    }

    @Test
    void aQualifiedRowLeavesTheOthersAsTheyAre() {
        var without = ApplicantGenerator.generate(20, 3).toList();
        var with = ApplicantGenerator.generate(20, 3, Set.of(7)).toList();
        assertThat(with.get(6)).isNotEqualTo(without.get(6));
        assertThat(with.subList(7, 20)).isEqualTo(without.subList(7, 20));
    }

    /** Regression: the numbers must not depend on the Java version. */
    @Test
    void theFirstRowIsAlwaysTheSame() {
        assertThat(ApplicantGenerator.generate(1, 20_250_228).findFirst()).contains(FIRST_ROW);
    }

    @Test
    void aPublicCallDrawsAPlausibleMix() {
        var applicants = ApplicantGenerator.generate(20_000, 5).toList();
        double women =
                share(applicants.stream().filter(a -> a.sex().equals("female")).count());
        double doctors = share(
                applicants.stream().filter(a -> a.degree().equals("doctorate")).count());
        assertThat(women).isCloseTo(0.32, within(0.02));
        assertThat(doctors).isCloseTo(0.30, within(0.02));
        assertThat(applicants).allSatisfy(a -> {
            assertThat(a.heightCm()).isBetween(140, 200);
            assertThat(a.massKg()).isBetween(30, 165);
            assertThat(a.birthDate()).isBetween(LocalDate.of(1963, 1, 1), LocalDate.of(2007, 1, 1));
            assertThat(a.experienceYears()).isBetween(0, 45);
        });
        assertThat(applicants).extracting(Applicant::id).doesNotHaveDuplicates();
        assertThat(applicants.stream().map(Applicant::birthDate).distinct().count())
                .isGreaterThan(8_000);
    }

    private static double share(long count) {
        return count / 20_000.0;
    }
}
