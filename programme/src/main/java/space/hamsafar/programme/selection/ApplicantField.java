package space.hamsafar.programme.selection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an eligibility rule can look at: the columns of an application, and the age on the reference day. */
public enum ApplicantField {
    /** Whole years on the reference day. */
    AGE("age"),
    SEX("sex"),
    NATIONALITY("nationality"),
    REGION("region"),
    HEIGHT_CM("heightCm"),
    MASS_KG("massKg"),
    DEGREE("degree"),
    FIELD("field"),
    EXPERIENCE_YEARS("experienceYears"),
    FLIGHT_HOURS("flightHours"),
    ENGLISH("english"),
    CHINESE("chinese"),
    /** The word {@code true} or {@code false}, the number 1 or 0. */
    CONSENT("consent");

    private final String key;

    ApplicantField(String key) {
        this.key = key;
    }

    /** The name that rules use. */
    public String key() {
        return key;
    }

    /** The field that rules call so, if there is one. */
    public static Optional<ApplicantField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** All names that rules can use. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ApplicantField::key).toList();
    }

    /** Whether a rule can give the field a minimum or maximum. */
    public boolean isNumber() {
        return switch (this) {
            case AGE, HEIGHT_CM, MASS_KG, EXPERIENCE_YEARS, FLIGHT_HOURS, ENGLISH, CHINESE, CONSENT -> true;
            case SEX, NATIONALITY, REGION, DEGREE, FIELD -> false;
        };
    }

    /**
     * The field's value as a number.
     *
     * @throws IllegalArgumentException if it holds a word
     */
    public double number(Applicant applicant, LocalDate referenceDay) {
        return switch (this) {
            case AGE -> ChronoUnit.YEARS.between(applicant.birthDate(), referenceDay);
            case HEIGHT_CM -> applicant.heightCm();
            case MASS_KG -> applicant.massKg();
            case EXPERIENCE_YEARS -> applicant.experienceYears();
            case FLIGHT_HOURS -> applicant.flightHours();
            case ENGLISH -> applicant.english();
            case CHINESE -> applicant.chinese();
            case CONSENT -> applicant.consent() ? 1 : 0;
            case SEX, NATIONALITY, REGION, DEGREE, FIELD ->
                throw new IllegalArgumentException(key + " is a word: give its rule oneOf, not a minimum");
        };
    }

    /** The field's value as a word; a number without decimals. */
    public String word(Applicant applicant, LocalDate referenceDay) {
        return switch (this) {
            case SEX -> applicant.sex();
            case NATIONALITY -> applicant.nationality();
            case REGION -> applicant.region();
            case DEGREE -> applicant.degree();
            case FIELD -> applicant.field();
            case CONSENT -> Boolean.toString(applicant.consent());
            case AGE, HEIGHT_CM, MASS_KG, EXPERIENCE_YEARS, FLIGHT_HOURS, ENGLISH, CHINESE ->
                Long.toString(Math.round(number(applicant, referenceDay)));
        };
    }
}
