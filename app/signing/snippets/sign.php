<?php

declare(strict_types=1);

/** Returns the signature of a request. */
function sign(string $appId, string $nonce, string $secret, string $timestamp): string
{
    return md5($appId . $nonce . $secret . $timestamp);
}

/**
 * Returns the parameters of every request's query string, besides Action.
 * What is signed must be what is sent.
 */
function commonParameters(string $appId, string $secret): string
{
    $nonce = bin2hex(random_bytes(8));
    $timestamp = (string) time(); // in seconds
    return "AppId=$appId&SignatureNonce=$nonce&Timestamp=$timestamp"
        . '&SignatureVersion=2.0&Signature=' . sign($appId, $nonce, $secret, $timestamp);
}

// end of what is shown
$arguments = array_slice($argv, 1);
echo count($arguments) === 4 ? sign(...$arguments) : commonParameters(...$arguments), "\n";
