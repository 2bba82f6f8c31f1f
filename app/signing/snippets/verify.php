<?php

declare(strict_types=1);

/**
 * Returns whether a callback is signed with the CallbackSecret. The timestamp
 * and the nonce are taken as they stand in the body.
 */
function verify(string $callbackSecret, string $timestamp, string $nonce, string $signature): bool
{
    $parts = [$callbackSecret, $timestamp, $nonce];
    sort($parts, SORT_STRING); // without SORT_STRING, PHP sorts them as numbers
    return hash_equals(sha1(implode('', $parts)), $signature);
}

// end of what is shown
echo verify(...array_slice($argv, 1)) ? 'true' : 'false', "\n";
