package space.hamsafar.campaign.score;

/**
 * An applicant with a rank and how sure it is.
 *
 * @param score raw and calibrated
 * @param rank by the calibrated score, from 1; equal scores share the better rank
 * @param rawRank by the raw score
 * @param bestRank and
 * @param worstRank between which the true rank lies with probability {@link RankIntervals#COVERAGE}
 * @param zone for the places that were asked about
 */
public record Ranked(CalibratedScore score, int rank, int rawRank, int bestRank, int worstRank, Zone zone) {}
