package space.hamsafar.programme.selection;

import java.time.LocalDate;

/**
 * One application, as far as eligibility needs it. Examples hold made-up applicants only.
 *
 * @param id unique among applicants
 * @param birthDate day of birth
 * @param sex {@code female} or {@code male}
 * @param nationality ISO 3166 two-letter code
 * @param region province or territory
 * @param heightCm standing height
 * @param massKg body mass
 * @param degree highest degree: {@code none}, {@code bachelor}, {@code master} or {@code doctorate}
 * @param field of the degree
 * @param experienceYears years of work in the field
 * @param flightHours hours as a pilot
 * @param english level of English, 0 to 6 (none, A1 … C2)
 * @param chinese level of Chinese, 0 to 6
 * @param consent whether they agreed to the processing of their data
 * @param language in which they take the tests, an ISO 639 code; empty if they did not say
 */
public record Applicant(
        String id,
        LocalDate birthDate,
        String sex,
        String nationality,
        String region,
        int heightCm,
        int massKg,
        String degree,
        String field,
        int experienceYears,
        int flightHours,
        int english,
        int chinese,
        boolean consent,
        String language) {}
