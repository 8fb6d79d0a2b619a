/// For whom something is made.
public enum Edition: Sendable {
    /// Those who may read all of it: marks are taken out, what they mark stays.
    case full
    /// Everybody: what is marked is taken out before anything is made of it.
    case published
}
