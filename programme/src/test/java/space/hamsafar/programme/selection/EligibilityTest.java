package space.hamsafar.programme.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import space.hamsafar.programme.setting.Provenance;

class EligibilityTest {

    private static final LocalDate REFERENCE = LocalDate.of(2025, 10, 31);

    @Test
    void ageCountsInWholeYearsOnTheReferenceDay() {
        var rules = List.of(SelectionFixture.rule("age", "age", 30, 45));
        assertThat(decide(born(LocalDate.of(1995, 10, 31)), rules).eligible()).isTrue();
        assertThat(decide(born(LocalDate.of(1995, 11, 1)), rules).eligible()).isFalse();
        assertThat(decide(born(LocalDate.of(1979, 11, 1)), rules).eligible()).isTrue();
        assertThat(decide(born(LocalDate.of(1979, 10, 31)), rules).eligible()).isFalse();
    }

    @Test
    void everyRuleThatFailsIsToldInTheCampaignsOrder() {
        var rules = List.of(
                SelectionFixture.words("degree", "degree", List.of("doctorate")),
                SelectionFixture.rule("height", "heightCm", 162, 175),
                SelectionFixture.rule("age", "age", 30, 45));
        var decision = decide(applicant(LocalDate.of(2000, 1, 1), "female", 165, "master"), rules);
        assertThat(decision.failed()).containsExactly("degree", "age");
        assertThat(decision.eligible()).isFalse();
    }

    @Test
    void limitsBelongToThePermittedRange() {
        var rules = List.of(SelectionFixture.rule("height", "heightCm", 162, 175));
        assertThat(decide(tall(162), rules).eligible()).isTrue();
        assertThat(decide(tall(175), rules).eligible()).isTrue();
        assertThat(decide(tall(161), rules).eligible()).isFalse();
        assertThat(decide(tall(176), rules).eligible()).isFalse();
    }

    @Test
    void aRuleForOneSexLeavesTheOtherAlone() {
        var rule = new EligibilityRule(
                "height-men",
                "heightCm",
                "male",
                OptionalDouble.of(180),
                OptionalDouble.empty(),
                List.of(),
                "",
                Provenance.unknown());
        assertThat(decide(applicant(LocalDate.of(1990, 1, 1), "female", 165, "master"), List.of(rule))
                        .eligible())
                .isTrue();
        assertThat(decide(applicant(LocalDate.of(1990, 1, 1), "male", 165, "master"), List.of(rule))
                        .eligible())
                .isFalse();
    }

    @Test
    void consentIsAWordAndANumber() {
        var applicant = tall(170);
        assertThat(decide(applicant, List.of(SelectionFixture.words("consent", "consent", List.of("true"))))
                        .eligible())
                .isTrue();
        assertThat(decide(applicant, List.of(SelectionFixture.rule("consent", "consent", 1, 1)))
                        .eligible())
                .isTrue();
        assertThat(decide(applicant, List.of(SelectionFixture.words("consent", "consent", List.of("false"))))
                        .eligible())
                .isFalse();
    }

    @Test
    void countsTellFailuresAndNearMisses() {
        var rules = List.of(
                SelectionFixture.rule("height", "heightCm", 162, 175), SelectionFixture.rule("age", "age", 30, 45));
        var decisions = List.of(
                new Decision("a", false, List.of("height", "age")),
                new Decision("b", false, List.of("age")),
                new Decision("c", true, List.of()));
        assertThat(Eligibility.count(rules, decisions))
                .containsExactly(
                        new RuleCount("height", "not within limits", 1, 0),
                        new RuleCount("age", "not within limits", 2, 1));
    }

    @Test
    void anUnknownFieldAndANumberForAWordAreRefused() {
        assertThatThrownBy(() -> decide(tall(170), List.of(SelectionFixture.rule("x", "weight", 1, 2))))
                .hasMessageContaining("'weight'")
                .hasMessageContaining("massKg");
        assertThatThrownBy(() -> decide(tall(170), List.of(SelectionFixture.rule("x", "region", 1, 2))))
                .hasMessageContaining("region is a word");
    }

    private static Decision decide(Applicant applicant, List<EligibilityRule> rules) {
        var campaign = new Campaign(
                REFERENCE.minusDays(60),
                REFERENCE,
                REFERENCE,
                2,
                0.95,
                SelectionFixture.figure(0.1),
                rules,
                List.of(),
                List.of(applicant),
                Provenance.unknown());
        return Eligibility.decide(campaign).getFirst();
    }

    private static Applicant born(LocalDate day) {
        return applicant(day, "male", 170, "doctorate");
    }

    private static Applicant tall(int heightCm) {
        return applicant(LocalDate.of(1990, 1, 1), "male", heightCm, "doctorate");
    }

    private static Applicant applicant(LocalDate birthDate, String sex, int heightCm, String degree) {
        return new Applicant(
                "A-1", birthDate, sex, "PK", "Sindh", heightCm, 70, degree, "physics", 5, 0, 4, 0, true, "");
    }
}
