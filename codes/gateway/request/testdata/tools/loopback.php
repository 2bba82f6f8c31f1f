<?php
// Has all requests go to the server of the test.
class Loopback
{
    public $context;
    private $stream;

    public function stream_open($path, $mode, $options, &$opened)
    {
        stream_wrapper_restore('http');
        $context = $this->context ?: stream_context_create();
        $proxy = 'tcp://' . parse_url(getenv('http_proxy'), PHP_URL_HOST) . ':' . parse_url(getenv('http_proxy'), PHP_URL_PORT);
        stream_context_set_option($context, 'http', 'proxy', $proxy);
        stream_context_set_option($context, 'http', 'request_fulluri', true);
        $this->stream = fopen($path, $mode, false, $context);
        stream_wrapper_unregister('http');
        stream_wrapper_register('http', self::class, STREAM_IS_URL);
        return (bool) $this->stream;
    }

    public function stream_read($count) { return fread($this->stream, $count); }
    public function stream_eof() { return feof($this->stream); }
    public function stream_stat() { return fstat($this->stream); }
    public function stream_close() { fclose($this->stream); }
    public function stream_set_option($option, $arg1, $arg2) { return false; }
    public function url_stat($path, $flags) { return []; }
}
stream_wrapper_unregister('http');
stream_wrapper_register('http', Loopback::class, STREAM_IS_URL);
