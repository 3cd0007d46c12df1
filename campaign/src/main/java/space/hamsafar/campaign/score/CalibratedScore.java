package space.hamsafar.campaign.score;

/**
 * The score of an applicant, as it was given and as a mean assessor would have given it.
 *
 * @param applicant id
 * @param ratings how many there were
 * @param raw their mean
 * @param calibrated the same without the strictness and spread of those who scored, drawn towards the mean of all where
 *     there are few ratings
 * @param sd standard deviation of {@code calibrated}
 */
public record CalibratedScore(String applicant, int ratings, double raw, double calibrated, double sd) {}
